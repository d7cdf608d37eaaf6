import { graphql } from '../../../graphql';

/** Everybody with their roles. */
export const UsersDocument = graphql(`
  query Users {
    users {
      ...UserFields
    }
  }

  fragment UserFields on User {
    id
    version
    name
    email
    language
    timeZone
    isActive
    lastSeenAt
    grants {
      id
      role
      programId
      unitId
    }
  }
`);

/** Tokens of the API, without their secrets. */
export const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      ...ApiTokenFields
    }
  }

  fragment ApiTokenFields on ApiToken {
    id
    version
    name
    userEmail
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
`);

/** Invites a person; only this answer holds the link. */
export const CreateUserDocument = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      ... on User {
        ...UserFields
        inviteLink
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

/** Changes name, language, roles, or whether the person may sign in. */
export const UpdateUserDocument = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ... on User {
        ...UserFields
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

/** Makes a token; only this answer holds the secret. */
export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      ... on ApiToken {
        ...ApiTokenFields
        secret
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

/** Ends a token at once. */
export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      ... on ApiToken {
        ...ApiTokenFields
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
