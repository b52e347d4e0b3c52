import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FooterSchema, NavigationSchema } from '../../site/look/look-schema.ts';
import { checkNavigation } from './check-navigation.ts';

test('a page that nobody wrote cannot be in the navigation or the footer', () => {
  const navigation = NavigationSchema.parse(['today', { page: 'about' }, { page: 'progam' }]);
  const footer = FooterSchema.parse({ links: [{ page: 'people' }] });
  assert.deepEqual(
    checkNavigation({ navigation, footer }, [{ slug: 'program' }]).map(({ key, message, hint }) => [
      key,
      message,
      hint,
    ]),
    [
      [
        'navigation.2',
        'there is no page "progam"',
        'Did you mean program? Else write it to pages/progam.mdx.',
      ],
      [
        'footer.links.0',
        'there is no page "people"',
        'Write it to pages/people.mdx, or remove the entry.',
      ],
    ],
  );
});
