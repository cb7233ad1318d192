package rudra.dataset.io;

/** In which order a date with slashes or hyphens names its parts where the year comes last. */
enum DateOrder {
    /** 31/12/2008. */
    DAY_FIRST,
    /** 12/31/2008. */
    MONTH_FIRST
}
