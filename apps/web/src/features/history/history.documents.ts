import { graphql } from '../../graphql';

/** A page of changes, newest first. */
export const HistoryDocument = graphql(`
  query History($programId: ID!, $entity: String, $entityId: ID, $page: PageInput) {
    history(programId: $programId, entity: $entity, entityId: $entityId, page: $page) {
      total
      items {
        id
        version
        at
        by
        action
        entity
        entityId
        title
        fields {
          field
          before
          after
        }
        reason
        group
        isUndoable
      }
    }
  }
`);

/** Takes back everything the call of a change did. */
export const UndoChangeDocument = graphql(`
  mutation UndoChange($input: UndoInput!) {
    undo(input: $input) {
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
        current {
          id
          version
        }
      }
    }
  }
`);
