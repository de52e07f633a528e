import { readTags } from './tags.ts';

/** A form on a page. Texts come from outside. */
export interface Form {
  /** Absolute. */
  action: string;
  method: 'get' | 'post';
  fields: FormField[];
}

export interface FormField {
  name: string;
  /** The field's type: `email`, `password`, `hidden`, `text`, ... */
  type: string;
  value: string;
  /** The autocomplete token, such as `new-password` (HTML section 4.10.18.7). */
  autocomplete: string;
}

const MOST_FORMS = 20;
const MOST_FIELDS = 40;
const MOST_VALUE = 4000;

/** The forms of a page with the fields that a browser would submit (HTML section 4.10.22.4). */
export async function readForms(html: string, url: string): Promise<Form[]> {
  const forms: Form[] = [];
  let open: Form | undefined;
  await readTags(html, {
    open(name, { action = '', method = '', name: field, type = 'text', value = '', autocomplete = '' }) {
      if (name === 'form' && forms.length < MOST_FORMS && URL.canParse(action, url)) {
        const isPost = method.toLowerCase() === 'post';
        open = { action: new URL(action, url).href, method: isPost ? 'post' : 'get', fields: [] };
        forms.push(open);
      }
      const isField = name === 'input' || name === 'textarea' || name === 'select';
      const isSent = isField && field !== undefined && !/^(?:button|image|reset|file)$/i.test(type);
      if (isSent && open !== undefined && open.fields.length < MOST_FIELDS)
        open.fields.push({ name: field, type: type.toLowerCase(), value: value.slice(0, MOST_VALUE), autocomplete });
    },
    close(name) {
      if (name === 'form') open = undefined;
    },
  });
  return forms;
}
