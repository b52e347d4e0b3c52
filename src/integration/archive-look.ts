import { join } from 'node:path';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { accentToCss } from '../site/look/accent-colour.ts';

/**
 * Creates the plugin of Vite that gives pages what `archive.yaml` says of their look: a module with the logo and the icon,
 * which loads the accent and the archive's own style sheet. Its files become assets with a hash in their names.
 *
 * @param content the content folder, which holds the files
 */
export function archiveLook(content: string, config: LookConfig): LookPlugin {
  const modules = new Map<string, () => string | Promise<string>>([
    [lookModule, () => lookToModule(content, config)],
    [accentModule, () => (config.accent === undefined ? '' : accentToCss(config.accent))],
  ]);
  return {
    name: 'offprint-look',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules.get(id.slice(1))?.() : undefined),
  };
}

const lookModule = 'virtual:offprint/look';
const accentModule = 'virtual:offprint/accent.css';

async function lookToModule(content: string, config: LookConfig): Promise<string> {
  const { logo, icon, customCss } = config;
  const imports = { light: logo?.light, dark: logo?.dark, icon };
  return [
    ...Object.entries(imports).map(([name, file]) =>
      file === undefined
        ? `const ${name} = undefined;`
        : `import ${name} from ${JSON.stringify(`${join(content, file)}?url`)};`,
    ),
    `import ${JSON.stringify(accentModule)};`,
    ...(customCss === undefined ? [] : [`import ${JSON.stringify(join(content, customCss))};`]),
    `export const logo = ${await logoToCode(content, logo)};`,
    'export { icon };',
  ].join('\n');
}

async function logoToCode(content: string, logo: LookConfig['logo']): Promise<string> {
  if (logo === undefined) return 'undefined';
  const pictures = (['light', 'dark'] as const).map(async (scheme) => {
    const size = JSON.stringify(await sizeOf(join(content, logo[scheme])));
    return `${scheme}: { src: ${scheme}, ...${size} }`;
  });
  return `{ ${(await Promise.all(pictures)).join(', ')} }`;
}

/** Returns the size in the header, so that nothing moves when the picture comes. */
async function sizeOf(file: string): Promise<{ readonly width: number; readonly height: number }> {
  // It takes long to load, and most archives have no logo.
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(file).metadata();
  return { width: Math.round((logoHeight * width) / height), height: logoHeight };
}

/** In pixels of CSS: two lines of text. */
const logoHeight = 36;

type LookConfig = Pick<ArchiveConfig, 'accent' | 'customCss' | 'icon' | 'logo'>;

/** The part of Vite's interface of plugins that is used. */
interface LookPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | Promise<string> | undefined;
}
