import { defineConfig } from 'vitest/config';

/** The tests of the rooms that are mutated, alone: a mutant is judged in seconds, not minutes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{crossfilter,domain,encoding}/**/*.test.ts', 'tests/state/grammar.test.ts'],
  },
});
