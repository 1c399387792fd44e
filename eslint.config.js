import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { fewHooks } from './scripts/fewHooks.mjs';

const forbiddenMarkup = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'The content security policy blocks style attributes: use a class or an SVG attribute.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup comes from React elements only.',
  },
];

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [ts.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  },
};

/** Components and hooks live in these rooms; below them nothing knows of React. */
const react = {
  files: ['src/{app,i18n,state,style,ui,views}/**/*.{ts,tsx}'],
  extends: [hooks.configs.flat['recommended-latest']],
  plugins: { house: { rules: { 'few-hooks': fewHooks } } },
  rules: { 'house/few-hooks': 'error' },
};

const product = {
  files: ['src/**/*.{ts,tsx}'],
  rules: {
    'no-console': 'error',
    'no-restricted-syntax': ['error', ...forbiddenMarkup],
    'max-lines': ['error', { max: 300 }],
  },
};

/** One module asks for files, so that a page can have them in itself. */
const fetching = {
  files: ['src/**/*.{ts,tsx}'],
  // The service worker stands between a hosted page and its network.
  ignores: ['src/data/files.ts', 'src/app/offline/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'fetch', message: 'Use fetchFile of data/files.ts.' }],
  },
};

/** Only the untrusted edge and the tests may assert what the type checker cannot see. */
const inside = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/data/**'],
  rules: {
    '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  },
};

const edge = {
  files: ['src/data/**', 'tests/**'],
  rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
};

export default defineConfig(
  globalIgnores(['dist', 'dist-single', 'public', 'data', 'scripts/geo', '**/*.mjs', 'reports', '.stryker-tmp']),
  typed,
  react,
  product,
  fetching,
  inside,
  edge,
);
