package rudra.contagion.ranking;

import java.util.Optional;

/**
 * What one engine found.
 *
 * @param engine its id
 * @param singles each institution failing alone
 * @param pairs each pair failing, where asked for
 */
record EngineFindings(String engine, SingleFailures singles, Optional<PairFailures> pairs) {

    static EngineFindings of(String engine, SingleFailures singles) {
        return new EngineFindings(engine, singles, Optional.empty());
    }

    static EngineFindings of(String engine, SingleFailures singles, PairFailures pairs) {
        return new EngineFindings(engine, singles, Optional.of(pairs));
    }
}
