import { graphql } from '../../graphql';

/** How many notices are unread, for the bell. */
export const UnreadNoticesDocument = graphql(`
  query UnreadNotices($programId: ID!) {
    unreadNotices(programId: $programId)
  }
`);

/** A slice of the own notices. */
export const NoticesDocument = graphql(`
  query Notices($programId: ID!, $unreadOnly: Boolean, $page: PageInput) {
    notices(programId: $programId, unreadOnly: $unreadOnly, page: $page) {
      total
      unread
      items {
        id
        event
        unitId
        measureId
        period
        text
        at
        readAt
      }
    }
  }
`);

/** What the person is told about, and how. */
export const AlertSettingsDocument = graphql(`
  query AlertSettings($programId: ID!) {
    alertSettings(programId: $programId) {
      email
      address
      canSendEmail
      suggestions {
        unitId
        unitName
      }
      subscriptions {
        id
        version
        unitId
        unitName
        measureId
        measureName
        quadrant
        includesBelow
        events
      }
    }
  }
`);

/** Begins to be told about a unit or a part of it, or changes of what. */
export const SubscribeDocument = graphql(`
  mutation Subscribe($input: SubscribeInput!) {
    subscribe(input: $input) {
      __typename
      ... on AlertSubscription {
        id
        version
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

/** Ends a subscription. */
export const UnsubscribeDocument = graphql(`
  mutation Unsubscribe($input: UnsubscribeInput!) {
    unsubscribe(input: $input) {
      __typename
      ... on AlertSubscription {
        id
        version
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

/** Marks notices as read. */
export const MarkNoticesReadDocument = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      __typename
      ... on NoticesRead {
        unread
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

/** Sets when notices also go out by e-mail. */
export const SetAlertEmailDocument = graphql(`
  mutation SetAlertEmail($input: SetAlertEmailInput!) {
    setAlertEmail(input: $input) {
      __typename
      ... on AlertEmail {
        email
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
