/**
 * Cleans Unicode: drops control characters, lone surrogates, noncharacters, bidirectional controls and zero-width
 * debris, composes to NFC, and turns every exotic space into a plain one, because an invisible character is a trap in a
 * file that people edit. Keeps line breaks, and joiners (ZWJ, ZWNJ) where a script or an emoji needs them.
 */
export function cleanUnicode(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(droppedCharacters, '')
    .replace(idleJoiners, '')
    .normalize('NFC');
}

const droppedCharacters =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]|\p{Surrogate}|[\u{e0000}-\u{e007f}]/gu;

/** Joiners after anything but an emoji, a mark, or a letter of a script that shapes with them. */
const idleJoiners =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}])[\u200c\u200d]+/gu;
