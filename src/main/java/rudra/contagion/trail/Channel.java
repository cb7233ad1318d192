package rudra.contagion.trail;

/** By what way an institution loses. */
public enum Channel {
    /** What the shock itself took. */
    SHOCK(0, Source.NONE),
    /** What failing by decree took besides the shock. */
    DECREE(1, Source.NONE),
    /** A claim on a debtor lost value. */
    CLAIM(2, Source.INSTITUTION),
    /** Shares held of an issuer lost value. */
    EQUITY_HELD(3, Source.INSTITUTION),
    /** An asset class fell in price while it was held. */
    PRICE(4, Source.ASSET_CLASS),
    /** Selling an asset class brought less than it was worth at the price before the sale. */
    SALE(5, Source.ASSET_CLASS),
    /** What it cost to replace funding that a lender withdrew. */
    FUNDING(6, Source.INSTITUTION),
    /**
     * A claim on an issuer was written down or converted into shares at a bail-in; for the issuer
     * itself, its own source, a gain and so negative.
     */
    CONVERSION(7, Source.INSTITUTION),
    /**
     * What keeps the loss between nothing and the equity that there was. Usually negative: losses
     * beyond equity, which the creditors bear.
     */
    BEYOND_EQUITY(8, Source.NONE);

    /** What the source of an amount is. */
    public enum Source {
        /** There is none. */
        NONE,
        /** An institution, by its position in the network. */
        INSTITUTION,
        /** An asset class, by its position among the network's holdings. */
        ASSET_CLASS
    }

    private final int place;
    private final Source source;

    Channel(int place, Source source) {
        this.place = place;
        this.source = source;
    }

    /** The place among the channels of one round, from 0. */
    int place() {
        return place;
    }

    /** What the source of an amount that came this way is. */
    public Source source() {
        return source;
    }
}
