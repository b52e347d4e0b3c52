import { AstroError } from 'astro/errors';
import type { z } from 'astro/zod';

/**
 * Checks the props that a text gave to a component while the page is rendered, so that a mistake stops the build and
 * names its place.
 *
 * @throws {AstroError} naming the component, the prop and what is wrong with it
 */
export function parseProps<Schema extends z.ZodType>(
  component: string,
  schema: Schema,
  props: unknown,
): z.output<Schema> {
  const result = schema.safeParse(props);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new AstroError(
    `The component <${component}> was given wrong props.`,
    `${issues.join('\n')}\ndocs/record.md of Offprint says which props it takes.`,
  );
}
