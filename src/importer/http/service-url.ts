import { ProblemsError } from '../../problem/problem.ts';

/**
 * Returns the base address of a service without a trailing slash, or that of the mirror named in the environment.
 *
 * @throws {ProblemsError} if the named mirror is not an http or https address
 */
export function serviceUrl(
  service: Service,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const { variable, url } = services[service];
  const named = environment[variable] ?? '';
  if (named === '') return url;
  if (/^https?:\/\//.test(named) && URL.canParse(named)) return named.replace(/\/+$/, '');
  const hint = `Write a whole address, for example ${variable}=${url}, or take the variable away.`;
  throw new ProblemsError('Nothing was fetched.', [
    { severity: 'error', key: variable, message: `is no address: ${named}`, hint },
  ]);
}

const services = {
  'hugging-face': { variable: 'OFFPRINT_HF_URL', url: 'https://huggingface.co' },
  arxiv: { variable: 'OFFPRINT_ARXIV_URL', url: 'https://export.arxiv.org' },
  crossref: { variable: 'OFFPRINT_CROSSREF_URL', url: 'https://api.crossref.org' },
} as const;

export type Service = keyof typeof services;
