import { graphql } from '../../../graphql';

/** Guesses which column holds what, from the header of a file. */
export const SuggestMappingDocument = graphql(`
  query SuggestMapping($programId: ID!, $header: [String!]!) {
    suggestReadingMapping(programId: $programId, header: $header) {
      unit {
        column
        const
      }
      measure {
        column
        const
      }
      period {
        column
        const
      }
      value {
        column
        const
      }
      numerator {
        column
        const
      }
      denominator {
        column
        const
      }
      note {
        column
        const
      }
      columns {
        column
        measure
      }
      decimalComma
      dayFirst
      isComplete
      remembered {
        fileName
        at
        by
      }
    }
  }
`);

/** Measures a file may name, with what a sample file needs. */
export const ImportMeasuresDocument = graphql(`
  query ImportMeasures($programId: ID!) {
    measures(programId: $programId) {
      id
      key
      name
      shortName
      cadence
      aggregation
      decimals
      goal
      wheelPosition
    }
  }
`);

/** Earlier imports of readings, newest first. */
export const ReadingImportsDocument = graphql(`
  query ReadingImports($programId: ID!, $page: PageInput) {
    readingImports(programId: $programId, page: $page) {
      id
      version
      fileName
      finishedAt
      by
      rows
      created
      updated
      unchanged
      rejected
      firstPeriod
      lastPeriod
      status
      undo {
        at
        by
        reason
      }
      mapping {
        column
        const
        role
      }
    }
  }
`);

/** What taking an import back would do. */
export const ImportUndoDocument = graphql(`
  query ImportUndo($id: ID!) {
    importUndo(id: $id) {
      removed
      restored
      kept
      keptReadings {
        unitId
        unitName
        measureId
        measureName
        period
        enteredBy
      }
    }
  }
`);

/** Takes an import back. */
export const UndoImportDocument = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      ... on ReadingImport {
        id
        version
        status
        undo {
          at
          by
          reason
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

/** How far a running import is. */
export const ImportProgressDocument = graphql(`
  query ImportProgress($key: String!) {
    importProgress(key: $key) {
      phase
      done
      total
    }
  }
`);

/** Imports units from CSV, or says what it would do. */
export const ImportUnitsDocument = graphql(`
  mutation ImportUnits($input: ImportUnitsInput!) {
    importUnits(input: $input) {
      ... on UnitImport {
        id
        version
        dryRun
        rows
        created
        updated
        unchanged
        issues {
          path
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
