/**
 * The script that gives a page the reader's display before anything is painted: it turns what is stored on the device
 * into attributes of `<html>`, and again whenever a `display` event tells of a change. It stands in the page itself, so
 * it is text, and the Content Security Policy lets in exactly this text.
 *
 * What is stored may be anything: whatever is no display is ignored, and values end in attributes only.
 *
 * Where watch words hide papers, the page waits for the script that does so, or all below them would jump.
 */
export const earlyDisplay = `(() => {
const root = document.documentElement;
const apply = (display) => {
for (const name of ['theme', 'density', 'abstracts', 'dimRead', 'shortcuts']) if (name in display) root.dataset[name] = display[name];
document.querySelectorAll('meta[name=theme-color]').forEach((meta, index) => {
const scheme = index ? 'dark' : 'light', other = index ? 'light' : 'dark';
meta.media = display.theme === scheme ? 'all' : display.theme === other ? 'not all' : '(prefers-color-scheme: ' + scheme + ')';
});
};
document.addEventListener('display', (event) => apply(event.detail));
const stored = (name) => localStorage.getItem('offprint:' + root.dataset.base + ':' + name);
try {
if (stored('watch')?.includes('"hide"')) root.dataset.watch = 'wait';
apply(JSON.parse(stored('display')));
} catch {}
})()`;
