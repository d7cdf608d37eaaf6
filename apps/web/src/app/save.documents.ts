import { graphql } from '../graphql';

/** Takes back the reader's own last call in a program; offered by the Undo of a toast. */
export const UndoLastChangeDocument = graphql(`
  mutation UndoLastChange($input: UndoLastInput!) {
    undoLastChange(input: $input) {
      ... on Undone {
        id
        titles
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
      }
    }
  }
`);
