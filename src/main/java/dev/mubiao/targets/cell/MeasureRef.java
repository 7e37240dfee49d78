package dev.mubiao.targets.cell;

/**
 * A measure of a narrative.
 *
 * @param position from 0
 */
public record MeasureRef(int position) implements CellRef {

    @Override
    public String key() {
        return "measure:" + position;
    }
}
