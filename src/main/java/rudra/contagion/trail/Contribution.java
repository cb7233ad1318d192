package rudra.contagion.trail;

/**
 * All that came to an institution by one channel from one source: a bar of its waterfall.
 *
 * @param channel by what way
 * @param source through whom or what, by position, as the channel says; −1 where there is none
 * @param firstRound since which round
 * @param lastRound until which round
 * @param amount the sum, in the network's unit; negative for a gain
 */
public record Contribution(
        Channel channel, int source, int firstRound, int lastRound, double amount) {}
