/** Writes a path as people read it: `measures[3].goal`; a name of the input is cut at 80 characters. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = String(step).slice(0, 80);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
