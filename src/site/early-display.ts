/**
 * The script that gives a page the reader's display before anything is painted: it turns what the device stores into
 * attributes of `<html>`. It is in every page, so it is short, and the Content Security Policy allows exactly this text.
 *
 * Storage may hold anything: values become nothing but attributes, and the base path of the archive stays.
 *
 * A notice that the reader closed stays closed.
 *
 * If watch words hide papers, the page waits for the script that hides them, or everything below would jump.
 */
export const earlyDisplay = [
  'try{const{dataset:d}=document.documentElement,s=n=>localStorage.getItem(`offprint:${d.base}:${n}`);',
  `if(s('watch')?.includes('"hide"'))d.watch='wait';`,
  'if(s(`notice`)===`"${d.notice}"`)delete d.notice;',
  `Object.assign(d,{...JSON.parse(s('display')),base:d.base})}catch{}`,
].join('');
