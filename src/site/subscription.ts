import { z } from 'astro/zod';
import { strictRecord } from '../problem/strict-record.ts';

const address = z.url({
  protocol: /^https?$/,
  error: 'Write a whole address that begins with https://.',
});

/** The page after the form, if neither the archive nor the provider serves it: the policy has to allow it. */
const thanks = address.optional();

const providers = 'form, buttondown, mailchimp, kit or listmonk';

/** The provider of subscriptions by e-mail in `archive.yaml`: one whose form is known, or the address of any form. */
export const SubscriptionSchema = z.discriminatedUnion(
  'provider',
  [
    strictRecord({
      provider: z.literal('form').default('form'),
      /** Address of the form endpoint. */
      action: address,
      /** Name of the field that takes the e-mail address. */
      field: z.string().trim().min(1, 'Write the name of the form field.').default('email'),
      thanks,
    }),
    strictRecord({
      provider: z.literal('buttondown'),
      /** The name of the newsletter, as in `https://buttondown.com/<name>`. */
      name: z
        .string({ error: 'Write the name of the newsletter, as in https://buttondown.com/<name>.' })
        .regex(/^[\w.-]+$/, 'Write the bare name, as in https://buttondown.com/<name>.'),
      thanks,
    }),
    strictRecord({
      provider: z.literal('mailchimp'),
      /** The address of the embedded form, with `u` and `id`. */
      action: address.refine(isMailchimpForm, {
        error:
          'Copy the action of the embedded form: https://….list-manage.com/subscribe/post?u=…&id=…',
      }),
      thanks,
    }),
    strictRecord({
      provider: z.literal('kit'),
      /** The number of the form, as in `https://app.kit.com/forms/<number>/subscriptions`. */
      form: z
        .union([z.int(), z.string()], { error: 'Write the number of the form.' })
        .transform(String)
        .refine((form) => /^\d+$/.test(form), 'Write the number of the form.'),
      thanks,
    }),
    strictRecord({
      provider: z.literal('listmonk'),
      /** Where Listmonk runs: `https://lists.example.org`. */
      url: address,
      /** The lists to join, by their UUIDs. */
      lists: z
        .array(z.uuid({ error: 'Write the UUID of the list.' }))
        .min(1, 'Write the UUIDs of the lists.'),
      thanks,
    }),
  ],
  { error: `Write one of ${providers} as provider.` },
);

/** What a page needs to draw the form of any provider. */
export interface SubscriptionForm {
  readonly action: string;
  /** Name of the field that takes the e-mail address. */
  readonly field: string;
  /** Hidden fields, in pairs of name and value. Empty ones catch bots that fill in everything. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** The origins of the form and of the page after it. */
  readonly origins: readonly string[];
}

/**
 * Creates the form of a provider: https://docs.buttondown.com/building-your-subscriber-base ·
 * https://mailchimp.com/help/host-your-own-signup-forms/ · https://help.kit.com (HTML embed) ·
 * https://listmonk.app/docs/ (public subscription form).
 */
export function createSubscriptionForm(subscription: Subscription): SubscriptionForm {
  const { thanks: after } = subscription;
  const form = formOf(subscription);
  const origins = [form.action, ...(after === undefined ? [] : [after])].map(
    (url) => new URL(url).origin,
  );
  return { ...form, origins: [...new Set(origins)] };
}

function formOf(subscription: Subscription): Omit<SubscriptionForm, 'origins'> {
  switch (subscription.provider) {
    case 'form':
      return { action: subscription.action, field: subscription.field, hidden: [] };
    case 'buttondown':
      return {
        action: `https://buttondown.com/api/emails/embed-subscribe/${subscription.name}`,
        field: 'email',
        hidden: [['embed', '1']],
      };
    case 'mailchimp': {
      const { searchParams } = new URL(subscription.action);
      const trap = `b_${searchParams.get('u') ?? ''}_${searchParams.get('id') ?? ''}`;
      return { action: subscription.action, field: 'EMAIL', hidden: [[trap, '']] };
    }
    case 'kit':
      return {
        action: `https://app.kit.com/forms/${subscription.form}/subscriptions`,
        field: 'email_address',
        hidden: [],
      };
    case 'listmonk':
      return {
        action: `${subscription.url.replace(/\/+$/, '')}/subscription/form`,
        field: 'email',
        hidden: [
          ['nonce', ''],
          ...subscription.lists.map((list) => ['l', list] as const),
          ...(subscription.thanks === undefined ? [] : [['next', subscription.thanks] as const]),
        ],
      };
  }
}

function isMailchimpForm(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.searchParams.has('u') && url.searchParams.has('id');
}

type Subscription = z.output<typeof SubscriptionSchema>;
