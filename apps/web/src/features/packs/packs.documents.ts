import { graphql } from '../../graphql';

/** The catalogue, each pack with its installation in this program. */
export const PacksDocument = graphql(`
  query Packs($programId: ID!) {
    packs(programId: $programId) {
      ...PackFields
    }
  }

  fragment PackFields on Pack {
    id
    version
    title
    summary
    counts {
      kind
      count
    }
    installation {
      ...InstallationFields
    }
  }

  fragment InstallationFields on PackInstallation {
    id
    version
    programId
    packId
    packVersion
    installedAt
    installedBy
    added {
      kind
      count
    }
    skipped {
      kind
      count
    }
  }
`);

/** Everything a pack would add to this program, item by item. */
export const PackPreviewDocument = graphql(`
  query PackPreview($packId: ID!, $programId: ID!) {
    packPreview(packId: $packId, programId: $programId) {
      pack {
        ...PackFields
      }
      sections {
        kind
        items {
          key
          title
          detail
          isDefault
          isInstalled
          needs {
            kind
            key
          }
        }
      }
    }
  }
`);

/** Adds the picked items to the program, all or nothing. */
export const InstallPackDocument = graphql(`
  mutation InstallPack($input: InstallPackInput!) {
    installPack(input: $input) {
      ... on PackInstallation {
        ...InstallationFields
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
