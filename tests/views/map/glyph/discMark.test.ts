// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../../src/crossfilter/clause.ts';
import { outcomeMark } from '../../../../src/encoding/outcome.ts';
import { discMark } from '../../../../src/views/map/glyph/discMark.ts';

const won = outcomeMark('won');

describe('a disc', () => {
  it('shows the outcome, as surely as the row meets what is asked', () => {
    const shown = (certainty: number) => discMark('won', { phase: null, certainty });
    expect(shown(Answer.CERTAIN)).toEqual({ doubt: null, mark: won });
    expect(shown(Answer.POSSIBLE)).toEqual({ doubt: 'possible', mark: won });
    expect(shown(Answer.UNKNOWN)).toEqual({ doubt: 'undated', mark: won });
  });

  it('shows as of a day what was so then, however surely it meets what is asked', () => {
    const certainty = Answer.POSSIBLE;
    expect(discMark('won', { phase: 'not_yet', certainty }).doubt).toBe('ahead');
    expect(discMark('won', { phase: 'running', certainty })).toEqual({
      doubt: null,
      mark: outcomeMark('ongoing'),
    });
    expect(discMark('won', { phase: 'ended', certainty })).toEqual({ doubt: null, mark: won });
  });
});
