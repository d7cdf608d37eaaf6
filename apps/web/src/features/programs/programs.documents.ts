import { graphql } from '../../graphql';

/** Creates a program with its three phases. */
export const CreateProgramDocument = graphql(`
  mutation CreateProgram($input: CreateProgramInput!) {
    createProgram(input: $input) {
      ... on Program {
        id
        version
        name
        warnings {
          code
          message
        }
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
