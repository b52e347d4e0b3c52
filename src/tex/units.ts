/** Units and prefixes of siunitx (https://ctan.org/pkg/siunitx, 3.4), as they are printed. */
export const units: ReadonlyMap<string, string> = new Map(
  parseSigns(
    'ampere:A candela:cd kelvin:K kilogram:kg metre:m meter:m mole:mol second:s becquerel:Bq celsius:°C degreeCelsius:°C ' +
      'coulomb:C farad:F gray:Gy hertz:Hz henry:H joule:J lumen:lm lux:lx newton:N ohm:Ω pascal:Pa radian:rad siemens:S ' +
      'sievert:Sv steradian:sr tesla:T volt:V watt:W weber:Wb astronomicalunit:au bel:B dalton:Da day:d decibel:dB ' +
      'degree:° electronvolt:eV hectare:ha hour:h litre:L liter:L minute:min percent:% tonne:t angstrom:Å bit:bit byte:B ' +
      'gram:g quecto:q ronto:r yocto:y zepto:z atto:a femto:f pico:p nano:n micro:µ milli:m centi:c deci:d deca:da ' +
      'hecto:h kilo:k mega:M giga:G tera:T peta:P exa:E zetta:Z yotta:Y kibi:Ki mebi:Mi gibi:Gi tebi:Ti ' +
      'per:/ squared:² cubed:³ km:km cm:cm mm:mm um:µm nm:nm kg:kg mg:mg ms:ms us:µs ns:ns ' +
      'Hz:Hz kHz:kHz MHz:MHz GHz:GHz eV:eV keV:keV MeV:MeV GeV:GeV TeV:TeV',
  ),
);

/** Parses names of commands with what each prints, `micro:µ milli:m`. */
export function parseSigns(list: string): readonly (readonly [name: string, sign: string])[] {
  return list.split(' ').map((pair) => {
    const [name = '', sign = ''] = pair.split(':');
    return [name, sign];
  });
}

/** Returns a unit in the notation of siunitx as plain text: `\kilo\metre\per\second` and `km.s^{-1}`. */
export function unitToText(tex: string): string {
  return tex
    .replace(/\\([a-zA-Z]+)\s*/g, (_, name: string) => units.get(name) ?? name)
    .replace(
      /\^\{?(-?)([123])\}?/g,
      (_, sign: string, power: string) => `${sign && '⁻'}${'¹²³'[Number(power) - 1] ?? ''}`,
    )
    .replace(/(?<=\p{L})[.~](?=\p{L})/gu, '·')
    .replace(/[{}~]/g, ' ')
    .trim();
}
