/** Words that are not part of the name of a subject: function words, and the small talk of abstracts. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above across after again against all also although among an and any are as at be because been before being
  below between both but by can could did do does doing done down due during each either else even ever every few for from
  further had has have having he her here hers him his how however i if in into is it its itself just least less let like
  many may me might more moreover most much must my neither no nor not now of off on once one only onto or other our ours
  out over own per perhaps quite rather same she should since so some such than that the their them then there thereby
  therefore these they this those though through throughout thus to together too toward towards under until up upon us
  using very via was we well were what when where whereas whether which while who whom whose why will with within without
  would yet you your
  ability able achieve achieved achieves achieving additional additionally address addresses advance advanced advancement
  advances aim aims allow allowing allows analysis analyze applied apply approach approaches art available based basic best
  better broad build building capabilities capability capable case cases challenge challenges challenging class code
  combine combined combining common compared comparable complex comprehensive consider considerable consistent
  consistently contrast contribution contributions create creating critical crucial current currently dataset datasets
  demonstrate demonstrated demonstrates design designed despite detailed develop developed developing different difficult
  direct directly diverse effective effectively effectiveness efficient efficiently empirical enable enables enabling
  enhance enhanced enhances enhancing ensure ensuring especially evaluate evaluation evaluations example examples existing
  experiment experimental experiments explore exploring extensive extensively facilitate field finally find findings first
  five focus focuses following four framework frameworks full fully fundamental furthermore future gap gaps general
  generally generate generated generating given github good great greatly guide hard help high higher highly high-quality http https identify impact
  impressive improve improved improvement improvements improves improving include includes including increasing
  increasingly indicate individual information input insights introduce introduced introduces investigate issue issues key
  known lack large large-scale largely last later lead leading leads learn learning leverage leverages leveraging limited
  limitation limitations limits low main mainly make makes making method methods model modeling models multiple namely
  natural necessary need needs new next notable notably novel number observe obtain obtained offer offering offers often
  open open-source original outperform outperforming outperforms output outputs overall paper particular particularly
  perform performance performing performs pipeline poor popular possible potential powerful practical present presented
  presents previous previously primarily primary prior problem problems process processes project promising propose
  proposed proposes provide provided provides providing publicly quality question questions range rapid real recent
  recently reduce reduced reduces reducing related release released rely relying remain remains remarkable report require
  required requires requiring research researchers respectively result resulting results reveal reveals robust second
  setting settings several show showing shown shows significant significantly similar simple simply single single-step
  small solution solutions solve solving source specific specifically standard state state-of-the-art step steps still
  strategy strategies strong studies study substantial substantially success successfully suggest superior support system
  systems task tasks technique techniques test three time tool towards traditional train trained training truly two type
  types typically understand underlying unique unified use used useful user users uses utilize utilizing validate various
  version wide widely wide-ranging work works world years yields zero`
    .split(/\s+/)
    .filter(Boolean),
);
