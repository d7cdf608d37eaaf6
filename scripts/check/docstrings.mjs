// Has every exported symbol a sentence that says what it is?
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../repository.mjs';

const NOT_READ = /[\\/](dist|node_modules|graphql|locales)[\\/]|\.(spec|bench|stories|config|d)\.tsx?$/;

const isExported = (node) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const nameOf = (node) =>
  ts.isVariableStatement(node)
    ? node.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
    : (node.name?.getText() ?? 'default');

/** Names of the exported declarations of a TypeScript source that have no doc comment with text, with their lines. */
export function undocumented(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((node) => isExported(node) && !ts.isExportDeclaration(node))
    .filter((node, at, all) => {
      // Only the first of several overloads carries the comment.
      const earlier = all[at - 1];
      if (earlier && ts.isFunctionDeclaration(node) && nameOf(earlier) === nameOf(node)) return false;
      return !ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && (doc.comment || doc.tags?.length));
    })
    .map((node) => `${nameOf(node)} (line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1})`);
}

/** Every exported symbol without a docstring, one line each. */
export function issues() {
  const paths = globSync('{apps,packages,plugins}/*/src/**/*.{ts,tsx}', { cwd: root }).sort();
  return paths
    .filter((path) => !NOT_READ.test(path))
    .flatMap((path) =>
      undocumented(path, readFileSync(join(root, path), 'utf8')).map((name) => `${path}: ${name} has no docstring`),
    );
}
