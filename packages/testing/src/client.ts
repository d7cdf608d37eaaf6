/** The answer of a GraphQL call as it came over HTTP. */
export interface GraphQLAnswer<T> {
  status: number;
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** What every mutation may answer besides its row. */
// biome-ignore lint/suspicious/noExplicitAny: an outside client has no types of ours; tests look into free-form answers.
export type Loose = any;

/** An outside client of a server: speaks HTTP with a token, or without. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly token: string | null,
    private readonly language?: string,
  ) {}

  /** The same client asking for texts in a language. */
  in(language: string): TestClient {
    return new TestClient(this.url, this.token, language);
  }

  private headers(): Record<string, string> {
    return {
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...(this.language ? { 'x-wheelhouse-language': this.language } : {}),
    };
  }

  /** Posts an operation and answers what came back, errors included. */
  async gql<T = Loose>(query: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<GraphQLAnswer<T>, 'status'>;
    return { status: response.status, ...body };
  }

  /** Posts an operation that must succeed and answers its data; throws with the errors otherwise. */
  async ask<T = Loose>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.gql<T>(query, variables);
    if (answer.errors)
      throw new Error(answer.errors.map((error) => `${error.extensions.code}: ${error.message}`).join('\n'));
    return answer.data;
  }

  /** Sends a mutation whose one field answers a result union; throws unless it is the row. */
  async change<T = Loose>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const data = await this.ask<Record<string, { __typename?: string }>>(query, variables);
    const [result] = Object.values(data);
    if (result?.__typename === 'Invalid' || result?.__typename === 'Stale') throw new Error(JSON.stringify(result));
    return result as T;
  }

  /** Gets a path. */
  get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: this.headers() });
  }

  /** Posts a raw body to a path. */
  post(path: string, body: string | Uint8Array, contentType: string): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': contentType, ...this.headers() },
      body: body as BodyInit,
    });
  }
}
