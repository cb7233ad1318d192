/**
 * What is asked of a simulation: shocks on a timeline, infrastructure, market, regulation,
 * policies, strategies and behaviour. All records are parameters, so that a file and a form say the
 * same; they know no network, and {@link rudra.simulation.scenario.Scenario} checks only what can
 * be told without one.
 */
@NullMarked
package rudra.simulation.scenario;

import org.jspecify.annotations.NullMarked;
