import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['generated/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      'array-callback-return': 'error',
      'consistent-return': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      // An ideographic space in a text is meant.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      'no-shadow': ['error', { builtinGlobals: false }],
      'no-unneeded-ternary': 'error',
      'no-unused-expressions': 'error',
      'no-use-before-define': ['error', { functions: false, classes: false }],
      'no-useless-rename': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'require-await': 'error',
    },
  },
  { files: ['src/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['*.js', '*.mjs', 'src/**/*.test.js'], languageOptions: { globals: globals.nodeBuiltin } },
];
