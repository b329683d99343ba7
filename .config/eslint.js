import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Passed with `--config`; formatting is Prettier's alone, `.astro` files are checked by `astro check`. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.variorum/', 'node_modules/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['.config/eslint.js'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-console': 'error',
      // wink-nlp and the registries hand out plain functions as methods; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
