package rudra.ui.contagion.replay;

/**
 * A way from one institution to another over which losses come, whatever the channel.
 *
 * @param bearer who loses over it, by position in the network
 * @param source through whom, by position
 */
record Link(int bearer, int source) {}
