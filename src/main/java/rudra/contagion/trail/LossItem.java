package rudra.contagion.trail;

/**
 * One amount that an institution lost.
 *
 * @param round in which round; 0 for the shock itself
 * @param bearer who lost it, by position
 * @param channel by what way
 * @param source through whom or what, by position, as the channel says; −1 where there is none
 * @param amount in the network's unit; negative for a gain
 */
public record LossItem(int round, int bearer, Channel channel, int source, double amount) {}
