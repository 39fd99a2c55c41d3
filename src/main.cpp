#include "cli/program.hpp"

int main(int count, char** words) {
    return bihuan::cli::run(count, words);
}
