import type { Rule } from 'eslint';

export declare const fewHooks: Rule.RuleModule;
