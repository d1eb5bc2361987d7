package pageflip.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table whose columns line up: the first to the left, the others to the right. Its figures look
 * the same in every locale.
 */
final class Columns {
  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] left;

  /**
   * @param header what stands above the columns; one that starts with {@code <} is aligned to the
   *     left
   */
  Columns(String... header) {
    left = new boolean[header.length];
    String[] shown = new String[header.length];
    for (int i = 0; i < header.length; i++) {
      left[i] = header[i].startsWith("<");
      shown[i] = left[i] ? header[i].substring(1) : header[i];
    }
    rows.add(shown);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  List<String> lines() {
    int[] widths = new int[left.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String space = " ".repeat(widths[i] - row[i].length());
      line.append(i == 0 ? "" : "  ").append(left[i] ? row[i] + space : space + row[i]);
    }
    return line.toString().stripTrailing();
  }

  static String count(long n) {
    return n < 0 ? "-" : String.format(Locale.ROOT, "%,d", n);
  }

  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.1f", ratio);
  }

  @Override
  public String toString() {
    return Arrays.toString(rows.toArray());
  }
}
