import { DOMParser, onWarningStopParsing, ParseError, type Document } from '@xmldom/xmldom';

/**
 * Parses XML into a document. The replacement character, which some other program put where it could not read a letter,
 * is well-formed: one in a title is no reason to refuse a whole reply.
 *
 * @throws {ParseError} at whatever is not well-formed, and for elements nested so deeply that the parser would take time
 * quadratic in the depth
 */
export function parseStrictly(xml: string): Document {
  if (isDeeperThan(xml, deepest)) throw new ParseError('Elements are nested too deeply');
  const parser = new DOMParser({
    onError: (_level, message) => {
      if (!message.includes('replacement character')) onWarningStopParsing();
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}

/** Counts tags, not what only looks like one in character data, comments and instructions. */
function isDeeperThan(xml: string, levels: number): boolean {
  let depth = 0;
  const markup = /<!\[CDATA\[|<!--|<\?|<\/|<[^\s<>!?/][^<>]*/g;
  for (let match = markup.exec(xml); match !== null && depth <= levels; match = markup.exec(xml)) {
    const [found] = match;
    const end = ends.get(found);
    if (end !== undefined) {
      const at = xml.indexOf(end, markup.lastIndex);
      if (at === -1) return false;
      markup.lastIndex = at;
    } else if (found === '</') depth -= 1;
    else if (!found.endsWith('/')) depth += 1;
  }
  return depth > levels;
}

const ends: ReadonlyMap<string, string> = new Map([
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
]);

/** Far deeper than any feed. */
const deepest = 1000;
