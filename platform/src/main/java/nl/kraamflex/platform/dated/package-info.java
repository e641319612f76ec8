/**
 * Dated law: figures with a validity period, a source and a confidence, read from YAML files once at start and looked up
 * by key and date. A look-up finds the figure in force or says which of three things is the matter; it never borrows a
 * figure from another period.
 */
@NullMarked
package nl.kraamflex.platform.dated;

import org.jspecify.annotations.NullMarked;
