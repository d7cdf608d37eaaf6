import { graphql } from '../../graphql';

/** The promise of a program, or null. */
export const PromiseDocument = graphql(`
  query Promise($programId: ID!) {
    valueProposition(programId: $programId) {
      ...ValuePropositionFields
    }
  }

  fragment PromiseWordFields on PromiseWord {
    id
    version
    word
    meaning
    champion
    behaviours
    position
    measures {
      id
      key
      name
    }
    findings {
      code
      message
    }
    origin {
      pack
      key
    }
  }

  fragment ValuePropositionFields on ValueProposition {
    id
    version
    title
    statement
    standsFor
    notFor
    promiseWords {
      ...PromiseWordFields
    }
    findings {
      code
      message
    }
    origin {
      pack
      key
    }
  }
`);

/** Begins the promise of a program. */
export const CreateValuePropositionDocument = graphql(`
  mutation CreateValueProposition($input: CreateValuePropositionInput!) {
    createValueProposition(input: $input) {
      ... on ValueProposition {
        ...ValuePropositionFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes the promise. */
export const UpdateValuePropositionDocument = graphql(`
  mutation UpdateValueProposition($input: UpdateValuePropositionInput!) {
    updateValueProposition(input: $input) {
      ... on ValueProposition {
        ...ValuePropositionFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Adds a promise word. */
export const CreatePromiseWordDocument = graphql(`
  mutation CreatePromiseWord($input: CreatePromiseWordInput!) {
    createPromiseWord(input: $input) {
      ... on PromiseWord {
        ...PromiseWordFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes a promise word. */
export const UpdatePromiseWordDocument = graphql(`
  mutation UpdatePromiseWord($input: UpdatePromiseWordInput!) {
    updatePromiseWord(input: $input) {
      ... on PromiseWord {
        ...PromiseWordFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Archives a promise word; its history stays. */
export const ArchivePromiseWordDocument = graphql(`
  mutation ArchivePromiseWord($input: RowInput!) {
    archivePromiseWord(input: $input) {
      ... on PromiseWord {
        ...PromiseWordFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);
