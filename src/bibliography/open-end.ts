/** Returns whether a text in place of a name says that there are more authors: `others`, `et al.`, `…`. */
export function isOpenEnd(name: string): boolean {
  return /^[\s{]*(?:and )?(?:others|et\.? ?al(?:ii|iae|\.)?|\d{0,6} ?more authors?|\.{3}|…)[\s}.]*$/i.test(
    name,
  );
}
