/**
 * The script that gives a page the reader's display before anything is painted: it turns what the device stores into
 * attributes of `<html>`, and does so again whenever a `display` event announces a change. It is part of the page, so it is
 * text, and the Content Security Policy allows exactly this text.
 *
 * Storage may hold anything: what is not a display is ignored, and values become nothing but attributes.
 *
 * If watch words hide papers, the page waits for the script that hides them, or everything below would jump.
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
