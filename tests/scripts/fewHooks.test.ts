// @vitest-environment node
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { fewHooks } from '../../scripts/fewHooks.mjs';

const linter = new Linter();

function faults(code: string): readonly string[] {
  const plugins = { house: { rules: { 'few-hooks': fewHooks } } };
  const rules = { 'house/few-hooks': 'error' } as const;
  return linter.verify(code, [{ plugins, rules }]).map(({ message }) => message);
}

const asking = (count: number) => 'useState();'.repeat(count);

describe('few hooks', () => {
  it('lets a component have five, one of them an effect', () => {
    expect(faults(`function Bar() { ${asking(4)} useEffect(); }`)).toEqual([]);
  });

  it('counts a sixth, whatever way the component is written', () => {
    expect(faults(`function Bar() { ${asking(5)} use(it); }`)).toEqual([
      expect.stringMatching(/^Bar has 6 hooks/),
    ]);
    expect(faults(`const Bar = () => { ${asking(6)} };`)).toHaveLength(1);
    expect(faults(`const Lane = memo(function Lane() { ${asking(6)} });`)).toHaveLength(1);
    expect(faults(`const Lane = memo((props) => { ${asking(6)} });`)).toEqual([
      expect.stringMatching(/^Lane has 6 hooks/),
    ]);
    expect(faults(`const Lane = React.memo(forwardRef(() => { ${asking(6)} }));`)).toHaveLength(1);
  });

  it('counts what is asked for by way of the namespace', () => {
    expect(faults(`function Bar() { ${'React.useState();'.repeat(6)} }`)).toHaveLength(1);
    expect(faults('function Bar() { React.useEffect(); useEffect(); }')).toHaveLength(1);
  });

  it('counts a second effect of any kind', () => {
    expect(faults('function Bar() { useEffect(); useLayoutEffect(); }')).toEqual([
      'Bar has 2 effects: at most one.',
    ]);
  });

  it('leaves hooks to ask as they need, and others to be named as they like', () => {
    expect(faults(`function useBar() { ${asking(9)} }`)).toEqual([]);
    expect(faults('function Bar() { user(); reuse(); useful; store.useState(); }')).toEqual([]);
    expect(faults(`function Bar() { ${'store.useState();'.repeat(6)} }`)).toEqual([]);
    expect(faults(`const rows = useMemo(() => { ${asking(6)} });`)).toEqual([]);
  });
});
