package rudra.ui.edit;

/** A change given by what makes it and what takes it back. */
record TwoWayEdit(String title, Runnable applied, Runnable reverted) implements Edit {

    @Override
    public void apply() {
        applied.run();
    }

    @Override
    public void revert() {
        reverted.run();
    }
}
