package dev.mubiao.targets.cell;

/**
 * A field of the form's own.
 *
 * @param id as the form declares it
 */
public record FreeRef(String id) implements CellRef {

    @Override
    public String key() {
        return "free:" + id;
    }
}
