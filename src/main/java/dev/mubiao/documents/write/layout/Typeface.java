package dev.mubiao.documents.write.layout;

/** The types that offices set their forms in, by the names that office programs know, and their sizes in half points. */
public final class Typeface {

    public static final String TEXT = "宋体";
    public static final String HEAD = "黑体";
    public static final String LATIN = "Times New Roman";

    /** 五号. */
    public static final int TEXT_SIZE = 21;

    /** 小四. */
    public static final int HEADING_SIZE = 24;

    /** 三号. */
    public static final int TITLE_SIZE = 32;

    /** At the foot of a page: 小五. */
    public static final int FOOT_SIZE = 18;

    private Typeface() {}
}
