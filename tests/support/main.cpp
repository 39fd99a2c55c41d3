#define BOOST_TEST_MODULE bihuan
#include <boost/test/unit_test.hpp>
