/** Creates a picture of one path, which assistive technology does not read. */
export function createIcon(viewBox: string, path: string): SVGElement {
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', viewBox);
  icon.ariaHidden = 'true';
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
