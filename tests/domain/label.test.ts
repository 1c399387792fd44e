// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/domain/dataset.ts';
import { labelText } from '../../src/domain/label.ts';

const words = (label: Label) => labelText(label, (id, args) => `${id} ${JSON.stringify(args)}`);

describe('a label in words', () => {
  it('is the text that came with the data, as it is', () => {
    expect(words({ kind: 'text', text: 'Upper orchard' })).toBe('Upper orchard');
  });

  it('is what the catalogue says of a message, with nothing to fill in where nothing is given', () => {
    expect(words({ kind: 'message', id: 'fruit' })).toBe('fruit {}');
    expect(words({ kind: 'message', id: 'fruit', args: { of: 'apple' } })).toBe('fruit {"of":"apple"}');
  });

  it('has the labels within it worded first', () => {
    const within: Label = { kind: 'message', id: 'size', args: { of: { kind: 'text', text: 'apple' } } };
    const said = labelText({ kind: 'message', id: 'fruit', args: { within } }, (id, { of, within: inner }) => `${id} of ${of ?? inner}`);
    expect(said).toBe('fruit of size of apple');
  });
});
