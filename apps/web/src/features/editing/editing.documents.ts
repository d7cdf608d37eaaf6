import { graphql } from '../../graphql';

/** The last changes of one row, newest first. */
export const RowHistoryDocument = graphql(`
  query RowHistory($programId: ID!, $entityId: ID!, $take: Int!) {
    history(programId: $programId, entityId: $entityId, page: { take: $take }) {
      total
      items {
        id
        at
        by
        action
        reason
        fields {
          field
          before
          after
        }
      }
    }
  }
`);
