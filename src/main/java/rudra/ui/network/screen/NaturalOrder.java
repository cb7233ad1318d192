package rudra.ui.network.screen;

import java.util.Comparator;

/** Texts as people sort them: without regard to case, and numbers in them by their size. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOne = endOfDigits(one, i);
            int endOther = endOfDigits(other, j);
            int order;
            if (endOne > i && endOther > j) {
                order = compareDigits(one, i, endOne, other, j, endOther);
                i = endOne;
                j = endOther;
            } else {
                order =
                        Character.compare(
                                Character.toLowerCase(one.charAt(i)),
                                Character.toLowerCase(other.charAt(j)));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Compares runs of digits of any length without making numbers of them. */
    private static int compareDigits(String a, int i, int endA, String b, int j, int endB) {
        int startA = i;
        while (startA < endA - 1 && a.charAt(startA) == '0') {
            startA++;
        }
        int startB = j;
        while (startB < endB - 1 && b.charAt(startB) == '0') {
            startB++;
        }
        int byLength = Integer.compare(endA - startA, endB - startB);
        return byLength != 0
                ? byLength
                : a.substring(startA, endA).compareTo(b.substring(startB, endB));
    }
}
