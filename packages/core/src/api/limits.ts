import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql';
import { MAX_TAKE } from './page.js';

/** What one request may ask for (reliability.md G1). */
export const LIMITS = {
  tokens: 4_000,
  depth: 10,
  aliases: 30,
  rootFields: 20,
  directives: 10,
  nesting: 24,
  selections: 20_000,
  cost: 20_000,
} as const;

const DEFAULT_TAKE = 50;
const BARE_LIST = 5;

/** A sentence when the text holds more tokens than allowed, else null; reads no further than the limit. */
export function tooManyTokens(text: string): string | null {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
      if (count >= LIMITS.tokens)
        return `The query holds more than ${LIMITS.tokens} tokens. Ask for less in one request.`;
    }
  } catch {
    // What cannot be read is told by the parser, with its place.
    return null;
  }
  return null;
}

interface Tally {
  aliases: number;
  directives: number;
  depth: number;
  /** Selection sets inside each other, fragments counted too. */
  nesting: number;
  /** Fields and fragments looked at, each spread anew. */
  selections: number;
  cost: number;
}

function takeOf(field: FieldNode): number | null {
  const page = field.arguments?.find((argument) => argument.name.value === 'page')?.value;
  if (!page) return null;
  if (page.kind !== Kind.OBJECT) return MAX_TAKE;
  const take = page.fields.find((entry) => entry.name.value === 'take')?.value;
  if (!take) return DEFAULT_TAKE;
  return take.kind === Kind.INT ? Number(take.value) : MAX_TAKE;
}

const KEYS = ['depth', 'aliases', 'directives', 'nesting', 'selections', 'cost'] as const;

class Measurer {
  readonly tally: Tally = { aliases: 0, directives: 0, depth: 0, nesting: 0, selections: 0, cost: 0 };
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly open = new Set<string>();
  private nesting = 0;

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** True when walking on would only find more of what is refused already. */
  private isOver(): boolean {
    return KEYS.some((key) => this.tally[key] > LIMITS[key]);
  }

  walk(set: SelectionSetNode, type: GraphQLOutputType | null, depth: number, rows: number): void {
    this.tally.depth = Math.max(this.tally.depth, depth);
    this.nesting += 1;
    this.tally.nesting = Math.max(this.tally.nesting, this.nesting);
    for (const selection of set.selections) {
      this.tally.selections += 1;
      if (this.isOver()) break;
      this.tally.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) this.field(selection, type, depth, rows);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : type;
        this.walk(selection.selectionSet, (named as GraphQLOutputType | undefined) ?? null, depth, rows);
      } else this.spread(selection.name.value, depth, rows);
    }
    this.nesting -= 1;
  }

  private spread(name: string, depth: number, rows: number): void {
    const fragment = this.fragments.get(name);
    if (!fragment || this.open.has(name)) return;
    this.open.add(name);
    this.walk(
      fragment.selectionSet,
      this.schema.getType(fragment.typeCondition.name.value) as GraphQLOutputType,
      depth,
      rows,
    );
    this.open.delete(name);
  }

  private field(field: FieldNode, parent: GraphQLOutputType | null, depth: number, rows: number): void {
    if (field.alias) this.tally.aliases += 1;
    this.tally.cost += rows;
    const named = parent ? getNamedType(parent) : null;
    const definition =
      named && (isObjectType(named) || isInterfaceType(named)) ? named.getFields()[field.name.value] : undefined;
    const type = definition?.type ?? null;
    if (!field.selectionSet) return;
    const list = type !== null && isListType(getNullableType(type));
    const paged = takeOf(field);
    const next =
      paged !== null
        ? rows * Math.min(paged, MAX_TAKE)
        : list && depth > 1 && field.name.value !== 'items'
          ? rows * BARE_LIST
          : rows;
    this.walk(field.selectionSet, type && isCompositeType(getNamedType(type)) ? type : null, depth + 1, next);
  }
}

const refuse = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_LARGE' } });

function rootFieldsOf(operation: OperationDefinitionNode): number {
  return operation.selectionSet.selections.length;
}

/** A validation rule that refuses documents that are too deep, too wide or too dear, each with the limit it breaks. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const schema = context.getSchema();
      const root = operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType();
      if (rootFieldsOf(operation) > LIMITS.rootFields) {
        context.reportError(
          refuse(`The operation has ${rootFieldsOf(operation)} root fields; at most ${LIMITS.rootFields} are allowed.`),
        );
        return;
      }
      const measurer = new Measurer(context.getDocument(), schema);
      measurer.walk(operation.selectionSet, root ?? null, 1, 1);
      for (const key of KEYS) {
        if (measurer.tally[key] > LIMITS[key]) {
          context.reportError(
            refuse(
              `The query's ${key} is ${measurer.tally[key]}; at most ${LIMITS[key]} is allowed. Ask for less in one request.`,
            ),
          );
          return;
        }
      }
    },
  };
}
