import { DefaultNamingStrategy } from 'typeorm';

/** `createdAt` to `created_at`. */
export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Singular snake-case tables and columns; the hashed names of keys stay TypeORM's. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, given?: string): string {
    return given ?? snake(className.replace(/Entity$/, ''));
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, given ?? property].join('_'));
  }
}
