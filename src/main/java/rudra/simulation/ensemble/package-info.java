/**
 * One scenario many times: {@link rudra.simulation.ensemble.Ensemble} draws what is uncertain in it
 * and tells of every run in the order of its number; {@link rudra.simulation.ensemble.Tail} says
 * what losses are like where they are worst. A run's random numbers follow from the seed, the run's
 * number, the place of a shock and the id of an institution and from nothing else, so that two
 * ensembles that differ in policies meet the same misfortunes (common random numbers).
 */
@NullMarked
package rudra.simulation.ensemble;

import org.jspecify.annotations.NullMarked;
